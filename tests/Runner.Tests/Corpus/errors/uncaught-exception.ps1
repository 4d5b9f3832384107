'before'
throw [System.IO.FileNotFoundException]::new('gone')
