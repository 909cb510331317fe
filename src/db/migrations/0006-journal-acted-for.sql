-- What was done for a post while its holder was away, for whoever comes back (kernel/reading/acted-for).
create index journal_acted_for on journal ((actor->>'for'), at) where actor->>'for' is not null;
