New-Item d -ItemType Directory | Out-Null
Copy-Item d d/e -Recurse
