-- The roles of populate.sql; a dump of a database does not carry them.
CREATE ROLE ef_boss LOGIN;		-- owns the database, and with it storage
CREATE ROLE ef_maker LOGIN;		-- makes models of its own
CREATE ROLE ef_manager LOGIN;	-- hands on what it was given
CREATE ROLE ef_clerk LOGIN;
CREATE ROLE ef_auditor LOGIN;
CREATE ROLE ef_guest LOGIN;		-- has no rights
