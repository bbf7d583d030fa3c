-- n_s is erased once the keys have arrived (protocol.md §8.9): with it, r and the comparison code would tell the PIN.
UPDATE enrolments SET nonce = NULL WHERE state IN ('finished', 'added');
