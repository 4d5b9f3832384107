try { Invoke-Expression '1' } catch { 'caught' } finally { 'not run either' }
