#include "store/schema.h"

using namespace Qt::StringLiterals;

namespace App::Schema {

const QList<QStringList> &migrations()
{
    static const QList<QStringList> all = {
        {
            // What the store knows of itself: name and value.
            u"CREATE TABLE fact (name TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID"_s,
            // change counts the changes of the whole store, so that a list can ask what is new;
            // deleted is when that was, or 0; place orders the queue; edited is set as long as a
            // form holds the record.
            u"CREATE TABLE record (id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT "
            u"NULL, "
            "change INTEGER NOT NULL UNIQUE, state INTEGER NOT NULL, changed INTEGER NOT NULL, "
            "practice INTEGER NOT NULL, deleted INTEGER NOT NULL, wiped INTEGER NOT NULL, "
            "edited INTEGER NOT NULL, place INTEGER, summary BLOB, content BLOB)"_s,
            u"CREATE INDEX record_by_state ON record (deleted, state, place, changed)"_s,
            u"CREATE INDEX record_by_time ON record (changed)"_s,
            u"CREATE INDEX record_being_edited ON record (edited) WHERE edited = 1"_s,
            // Keyed hashes of what tells a customer again.
            u"CREATE TABLE mark (hash BLOB NOT NULL, record INTEGER NOT NULL REFERENCES record, "
            "PRIMARY KEY (hash, record)) WITHOUT ROWID"_s,
            u"CREATE INDEX mark_by_record ON mark (record)"_s,
            // The next number of each sequence, by a keyed hash of what names it.
            u"CREATE TABLE sequence (scope BLOB PRIMARY KEY, next INTEGER NOT NULL) WITHOUT ROWID"_s,
            // who and answer are sealed; their hashes stay in the chain when an answer is wiped.
            u"CREATE TABLE history (number INTEGER PRIMARY KEY, time INTEGER NOT NULL, "
            "event INTEGER NOT NULL, outcome INTEGER NOT NULL, status INTEGER NOT NULL, "
            "record INTEGER NOT NULL, body_hash BLOB NOT NULL, who BLOB, who_hash BLOB NOT NULL, "
            "answer BLOB, answer_hash BLOB NOT NULL, previous BLOB NOT NULL, hash BLOB NOT NULL)"_s,
            u"CREATE INDEX history_by_record ON history (record)"_s,
            // Sealed passwords and tokens of connections.
            u"CREATE TABLE secret (name BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"_s,
        },
        {
            // Sealed templates of customers, their names and order with them.
            u"CREATE TABLE template (id INTEGER PRIMARY KEY, content BLOB NOT NULL)"_s,
        },
    };
    return all;
}

} // namespace App::Schema
