[System.Globalization.CultureInfo]::InvariantCulture.Name.Length
$sb = [System.Text.StringBuilder]::new(); $sb.Capacity = 50; $sb.Capacity
$null = $sb.Append('a').Append(1).AppendLine(); $sb.Length
$sb.Length = 1; "$sb"
$e = [System.ArgumentException]::new('m', 'p'); $e.ParamName; $e.Message
[System.Threading.Thread]::CurrentThread.GetType().Name
[DateTime]::MinValue.Year
[int]::MinValue
[double]::NaN -eq [double]::NaN
[double]::IsNaN([double]::NaN)
[string]::Empty -eq ''
