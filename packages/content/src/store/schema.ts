/** Raised with every change of the tables. A store of another version is put aside and filled anew from the sources. */
export const schemaVersion = 1;

export const schema = `
  -- Every published revision, as JSON. One that is no longer live is kept deflated, as bytes.
  CREATE TABLE revisions (
    revision INTEGER PRIMARY KEY,
    document INTEGER NOT NULL,
    hash TEXT NOT NULL,
    stored_at INTEGER NOT NULL,
    content NOT NULL
  );
  CREATE INDEX revisions_of ON revisions (document);

  -- revision points to what is live; null where nothing is. A row stays when its document goes, for its history.
  CREATE TABLE documents (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    brand TEXT NOT NULL,
    locale TEXT NOT NULL,
    key TEXT NOT NULL,
    slug TEXT NOT NULL,
    hash TEXT NOT NULL,
    summary TEXT NOT NULL,
    bucket INTEGER NOT NULL,
    revision INTEGER,
    source TEXT NOT NULL,
    item TEXT NOT NULL
  );
  CREATE INDEX live_by_key ON documents (brand, type, key) WHERE revision IS NOT NULL;
  CREATE INDEX live_by_slug ON documents (brand, type, slug) WHERE revision IS NOT NULL;
  CREATE INDEX live_by_bucket ON documents (brand, bucket) WHERE revision IS NOT NULL AND type IN ('page', 'post');

  -- A live post stands in the list of its locale, of each tag and of each author, by date.
  CREATE TABLE listings (
    list TEXT NOT NULL,
    date TEXT NOT NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (list, date, key)
  ) WITHOUT ROWID;

  -- What the outputs were made from where it is no longer what is live; null where nothing was.
  CREATE TABLE changes (
    document INTEGER PRIMARY KEY,
    brand TEXT NOT NULL,
    before TEXT
  );

  CREATE TABLE items (
    source TEXT NOT NULL,
    item TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    brands TEXT NOT NULL,
    documents TEXT NOT NULL,
    findings TEXT,
    again INTEGER NOT NULL,
    PRIMARY KEY (source, item)
  ) WITHOUT ROWID;
  CREATE INDEX items_again ON items (source) WHERE again = 1;
  CREATE INDEX items_with_findings ON items (source, item) WHERE findings IS NOT NULL;
  CREATE TABLE cursors (source TEXT PRIMARY KEY, position TEXT NOT NULL) WITHOUT ROWID;

  -- dependencies repeats the keys of the table of that name, to compare and to take them back.
  CREATE TABLE outputs (
    output INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    brand TEXT NOT NULL,
    locale TEXT,
    args TEXT NOT NULL,
    hash TEXT NOT NULL,
    size INTEGER NOT NULL,
    dependencies TEXT NOT NULL,
    finding TEXT,
    retired INTEGER
  );
  CREATE INDEX outputs_of ON outputs (brand, kind);
  CREATE INDEX outputs_there ON outputs (brand) WHERE retired IS NULL AND hash <> '';
  CREATE INDEX outputs_to_redo ON outputs (brand) WHERE finding IS NOT NULL;
  CREATE TABLE answers (
    answer INTEGER PRIMARY KEY,
    question TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL
  );
  CREATE TABLE dependencies (
    answer INTEGER NOT NULL,
    output INTEGER NOT NULL,
    PRIMARY KEY (answer, output)
  ) WITHOUT ROWID;
  CREATE TABLE bases (
    brand TEXT NOT NULL,
    kind TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (brand, kind)
  ) WITHOUT ROWID;

  -- What a publish has decided and not yet done to the files.
  CREATE TABLE journal (
    step INTEGER PRIMARY KEY,
    action TEXT NOT NULL,
    path TEXT NOT NULL,
    file TEXT
  );
  CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;
