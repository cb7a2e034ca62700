/** What the one who typed the command can mend: one sentence on stderr and exit code 2. */
export class UsageError extends Error {}

export const help = `Framecheck shows how a news report is framed: who is called what, whose words they are, who is heard.

framecheck check FILE [--against FILE ...] [--references FILE] [--bundled] [--lexicon FILE] [--format text|markdown|html|json]
    Checks one report. FILE ends in .txt, .md, .html or .json ({"text" or "html", "url", "published", ...}).
framecheck batch [--against-each-other] [--lexicon FILE] < reports.jsonl > reviews.jsonl
    Checks a report a line: {"id", "text" or "html", "url", "published", "outlet", "byline", "against"}.
    "against" is a list of reports to compare with: [{"id", "text" or "html", "published", "force"}]; "force": true means that both
    are about one event, which is not decided then.
    Writes a line for each, in the same order: {"id", "review"}, or {"id", "error"} for a line that cannot be checked;
    "leftOut": [{"id", "reason"}] beside the review names references that could not be compared with.

--against FILE     compares with another report of the event; may be given several times
--references FILE  compares with a pack of reports as the options export it, or a reference report as in public/reports (JSON)
--against-each-other
                   compares each line with its best five candidates among the other lines, best first; where lines name an "event",
                   only with lines that name the same one. Reads its input twice: what is no file is copied to a temporary one first
--bundled          compares with the reference reports that come with Framecheck
--lexicon FILE     adds the entries of a lexicon file (JSON) to the bundled ones
--format FORMAT    how "check" writes the review; "text" unless given
--help             shows this
--version          shows the version
`;
