using assembly System.Xml
