-- Words are folded by the server (lead/SearchWords.java) when it writes a lead: three replacements by patterns took PostgreSQL longer than all else that it
-- works out for a lead. Those that are there stay as they are.
alter table lead alter column words drop expression;

-- New entries gather in short lists, which are sorted into the indexes some hundred leads at a time: half the work of one entry after the other. A search reads
-- through the lists, too; 64 kB are read in a tenth of a millisecond, and sorted in within a few.
alter index lead_search_keys set (fastupdate = on, gin_pending_list_limit = 64);
alter index lead_words set (fastupdate = on, gin_pending_list_limit = 64);
