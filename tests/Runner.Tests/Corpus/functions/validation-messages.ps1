function J([ValidateNotNullOrWhiteSpace()] $t) { "<$t>" }
try { J ' ' } catch { $_.Exception.Message }
function K([ValidateCount(2, 3)] $l) { $l.Count }
try { K 1 } catch { $_.Exception.Message }
try { K (, 1) } catch { $_.Exception.Message }
