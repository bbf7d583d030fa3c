-- After a PIN reset, the first epoch that the phone may still be in (protocol.md §8.3); NULL once it has proved the new one.
ALTER TABLE devices ADD COLUMN reset_from INTEGER;
