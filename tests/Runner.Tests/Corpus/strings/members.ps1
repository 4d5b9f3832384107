'Hello'.Length; 'Hello'[0]; 'Hello'[-1]; 'Hello'[1..3] -join ''
'Hello'.ToUpper(); 'Hello'.ToLower(); ' x '.Trim() + '|'; 'a,b'.Split(','); 'Hello'.Replace('l', 'L')
'Hello'.Contains('ell'); 'Hello'.StartsWith('He'); 'Hello'.EndsWith('lo'); 'Hello'.IndexOf('l'); 'Hello'.LastIndexOf('l')
'Hello'.Substring(1, 3); 'Hello'.Insert(1, '-'); 'Hello'.Remove(2); 'x'.PadLeft(3) + 'x'.PadRight(3) + '|'
'Hello'.ToCharArray().Count; 'a'.CompareTo('b'); 'a'.Equals('A')
'Hello'[10] -eq $null
'Hello'[0].GetType().Name
('abc'.ToCharArray() | Sort-Object -Descending) -join ''
[string]::IsNullOrEmpty(''); [string]::IsNullOrWhiteSpace(' '); [string]::Empty.Length
'{0}' -f 'x'
'a' * 3
[string]::new('x', 3)
[string]::new([char[]]('a', 'b'))
'a b c'.Split(' ', 2)
'a||b'.Split('||')
'aXbXc'.Split('X', [StringSplitOptions]::RemoveEmptyEntries).Count
