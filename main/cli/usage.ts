/** What `variorum --help` prints, and what follows a wrong usage. */
export const usage = `usage: variorum compare A B [--lang-a xx] [--lang-b yy] [--lines] [--format text|json|html|md|csv|tmx] [--out FILE]
       variorum compare --batch IN.jsonl [--lines] [--out OUT.jsonl] [--jobs N]
       variorum align   A B [--lines] [--lang-a xx] [--lang-b yy] [--format beads|json] [--out FILE]
       variorum import  FILE... [--library DIR] [--work TITLE] [--format text|json]

A, B, FILE and IN.jsonl are files, or - for standard input. Without --lang-a and --lang-b the languages are detected; --lines takes
every line as one sentence. import keeps files as versions: all of one work with --work, else each in a work of its own. The library
may be open in the app meanwhile.

exit codes: 0 done · 1 bad input, told in one line on standard error · 2 wrong usage
`;
