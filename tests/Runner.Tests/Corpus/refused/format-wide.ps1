1..3 | Format-Wide
