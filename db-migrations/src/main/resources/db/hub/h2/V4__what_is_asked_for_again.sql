-- Lines that stand here without what they say are found by the hash of nothing, so that whoever has it can be asked.
create index line_hollow on line (said, replica, counter, id);
