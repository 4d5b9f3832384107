try { throw 'shown' } catch { $_ }
