import type { Migration } from "./migration.ts";

/**
 * Full text by trigrams, so that any three letters in a row are found in any script, without regard to case and accents. The triggers keep the
 * index in step with the tables whoever writes them.
 */
export const search: Migration = {
  number: 40,
  sql: `
    CREATE VIRTUAL TABLE version_search USING fts5 (version_id UNINDEXED, body, tokenize = 'trigram remove_diacritics 1');
    CREATE VIRTUAL TABLE note_search USING fts5 (note_id UNINDEXED, body, tokenize = 'trigram remove_diacritics 1');

    CREATE TRIGGER version_texts_searchable AFTER INSERT ON version_texts
      BEGIN INSERT INTO version_search (version_id, body) VALUES (new.version_id, new.text); END;
    CREATE TRIGGER notes_searchable AFTER INSERT ON notes
      BEGIN INSERT INTO note_search (rowid, note_id, body) VALUES (new.rowid, new.id, new.body); END;
    CREATE TRIGGER notes_searchable_again AFTER UPDATE OF body ON notes
      BEGIN UPDATE note_search SET body = new.body WHERE rowid = new.rowid; END;

    INSERT INTO version_search (version_id, body) SELECT version_id, text FROM version_texts;
    INSERT INTO note_search (rowid, note_id, body) SELECT rowid, id, body FROM notes;
  `,
};
