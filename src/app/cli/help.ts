/** What `--help` prints. */
import type { Command } from './grammar.ts';

const COMMON = `Options
  --json              print one JSON document (schema scorecard/1) and nothing else on standard output
  --period "PERIOD"   the period to assess, such as "Q2 2025/26", "Jul 2025", "H1 2025/26" or "2025/26"
  --sheet NAME        read this sheet only; may be given again
  --settings FILE     settings in JSON, for a workbook that has no settings sheet; what FILE says goes first
  --help              this text`;

const ACCEPT = `  --accept "CODE:Sheet!CELL=REASON"
                      let a finding stand, with the reason the committee will read; may be given again; a sheet's
                      name with a space stands in single quotes: 'Quarter 2'!A9; a finding without a cell is named
                      by its sheet, or by the word workbook; one that matches no finding ends the run
  --by INITIALS       who accepts, for the settings, the sheet of findings and the notes of the summary`;

const STATUS = `Exit status
  0  done
  1  findings of severity error (check), or such findings block the summary (summarise)
  2  could not run: no such file, not a workbook, no scorecard in it, a bad option, an acceptance that matches nothing`;

const GENERAL = `scorecard: from a council's performance scorecard in Excel to a committee summary

Usage
  scorecard read BOOK.xlsx                       list the sheets, headings, periods and measures found
  scorecard check BOOK.xlsx                      list every finding, with its cell and what to do
  scorecard assess BOOK.xlsx                     give status (RAG) and trend of every measure, with the reason
  scorecard summarise BOOK.xlsx --out COPY.xlsx  write a copy with status, trend and a committee summary
  scorecard COMMAND --help                       the options of a command, with examples
  scorecard --version

${COMMON}

${STATUS}

The workbook is read on this machine and never changed; nothing is sent anywhere.
`;

const TEXTS: Readonly<Record<Command, string>> = {
  read: `scorecard read BOOK.xlsx
Lists the scorecard sheets, the headings matched to fields, the periods and the measures. Writes nothing.

Examples
  scorecard read scorecard.xlsx
  scorecard read scorecard.xlsx --sheet "Quarter 2" --json

${COMMON}
`,
  check: `scorecard check BOOK.xlsx
Lists every finding by sheet, a line each as linters print them, with what to do and totals. Writes nothing.
  Scorecard!F7 warning text-number “91.3%” is text and not a number; it was read as 91.3.

Examples
  scorecard check scorecard.xlsx
  scorecard check scorecard.xlsx --period "Q2 2025/26"
  scorecard check scorecard.xlsx --json > findings.json

${COMMON}
${ACCEPT}

${STATUS}
`,
  assess: `scorecard assess BOOK.xlsx
Gives status (RAG) and trend of every measure, each with its reason. Writes nothing.

Examples
  scorecard assess scorecard.xlsx
  scorecard assess scorecard.xlsx --settings rules.json
  scorecard assess scorecard.xlsx --period "Q1 2025/26" --json
  scorecard assess scorecard.xlsx --policy amber=10
  scorecard assess scorecard.xlsx --policy toleranceKind=points --policy trend.comparedWith="same period last year"

${COMMON}
  --policy NAME=VALUE say which ratings would be different under another rule, and change nothing; may be given again;
                      the names and values are those of policy in a settings file; VALUE none clears what may be empty
`,
  summarise: `scorecard summarise BOOK.xlsx --out COPY.xlsx
Writes a copy of the workbook with live status and trend beside every measure, a settings sheet, a sheet of findings
and the committee summary. The workbook itself is never changed; the copy is written whole or not at all.

Examples
  scorecard summarise scorecard.xlsx --out out/summary.xlsx
  scorecard summarise scorecard.xlsx --out out/summary.xlsx --force --period "Q2 2025/26"
  scorecard summarise scorecard.xlsx --out out/summary.xlsx --repair
  scorecard summarise scorecard.xlsx --out out/summary.xlsx --accept "duplicate-ref:Scorecard!A9=Two parts of one"

${COMMON}
  --out COPY          where the copy goes; folders are made where they are missing
  --force             replace COPY where it is there already; never the workbook itself
  --repair            turn numbers stored as text into numbers, in the copy
${ACCEPT}

${STATUS}
`,
};

/** @param about the command to explain; null: all of them */
export const helpText = (about: Command | null): string => (about === null ? GENERAL : TEXTS[about]);
