# A wall that starts when somebody logs on and again after a crash. Not run by us yet.
#   powershell -File bonghwa-wall.ps1 -Launcher 'C:\Program Files\Bonghwa\Bonghwa.exe' -Invitation INVITATION
param([Parameter(Mandatory)][string]$Launcher, [string]$Invitation = '')
$words = if ($Invitation) { "wall --join $Invitation" } else { 'wall' }
$action = New-ScheduledTaskAction -Execute $Launcher -Argument $words
$trigger = New-ScheduledTaskTrigger -AtLogOn
$settings = New-ScheduledTaskSettingsSet -RestartCount 999 -RestartInterval (New-TimeSpan -Minutes 1) `
    -ExecutionTimeLimit ([TimeSpan]::Zero) -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries
Register-ScheduledTask -TaskName 'Bonghwa wall' -Action $action -Trigger $trigger -Settings $settings -Force
powercfg /change monitor-timeout-ac 0
powercfg /change standby-timeout-ac 0
