-- Lines that stand here without what they say, so that whoever has it can be asked: few, and found without looking at all others.
create index line_hollow on line (replica, counter, id) where said = '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU';
