1 -eq 1.0; 1 -eq '1'; '1' -eq 1; '01' -eq 1; 1 -eq '01'
$true -eq 1; $true -eq 'x'; 'true' -eq $true; 'false' -eq $false
0 -eq $false; $null -eq 0; 0 -eq $null; $null -lt 1; $null -gt -1
[datetime]'2020-01-01' -eq '2020-01-01'
[datetime]'2020-01-01' -lt [datetime]'2020-01-02'
[char]'a' -eq 'A'; 'a' -ceq [char]'A'
[DayOfWeek]::Friday -eq 'friday'; [DayOfWeek]::Friday -eq 5
[version]'1.10' -gt '1.9'
1.1 -eq [single]1.1
0.1 + 0.2 -eq 0.3
@(1) -eq 1
[timespan]'0:0:5' -gt '0:0:4'
