/** What the one who typed the command can mend: one sentence on stderr and exit code 2. */
export class UsageError extends Error {}

export const help = `Framecheck shows how a news report is framed: who is called what, whose words they are, who is heard.

framecheck check FILE [--lexicon FILE] [--format text|markdown|html|json]
    Checks one report. FILE ends in .txt, .md, .html or .json ({"text" or "html", "url", "published", ...}).
framecheck batch [--lexicon FILE] < reports.jsonl > reviews.jsonl
    Checks a report a line: {"id", "text" or "html", "url", "published", "outlet", "byline"}.
    Writes a line for each, in the same order: {"id", "review"}, or {"id", "error"} for a line that cannot be checked.

--lexicon FILE   adds the entries of a lexicon file (JSON) to the bundled ones
--format FORMAT  how "check" writes the review; "text" unless given
--help           shows this
--version        shows the version
`;
