/** The grammar of the command line: commands, options, and what each run was asked to do. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Problem, problem, systemCode } from './problem.ts';

const COMMANDS = ['read', 'check', 'assess', 'summarise'] as const;

export type Command = (typeof COMMANDS)[number];

/** What every command is told. */
export interface Request {
  readonly book: string;
  readonly json: boolean;
  readonly period: string | null;
  readonly sheets: readonly string[];
  readonly settings: string | null;
}

export interface AssessRequest extends Request {
  /** `NAME=VALUE` of another policy, not yet read. */
  readonly policy: readonly string[];
}

export interface CheckRequest extends Request {
  /** `CODE:Sheet!CELL=REASON`, not yet read. */
  readonly accept: readonly string[];
  /** Who accepts; null where nobody says. */
  readonly by: string | null;
}

export interface SummariseRequest extends CheckRequest {
  readonly out: string;
  readonly repair: boolean;
  readonly force: boolean;
}

export type Run =
  | { readonly ok: true; readonly run: 'version' }
  | { readonly ok: true; readonly run: 'help'; readonly about: Command | null }
  | { readonly ok: true; readonly run: 'read'; readonly request: Request }
  | { readonly ok: true; readonly run: 'assess'; readonly request: AssessRequest }
  | { readonly ok: true; readonly run: 'check'; readonly request: CheckRequest }
  | { readonly ok: true; readonly run: 'summarise'; readonly request: SummariseRequest };

type Options = NonNullable<ParseArgsConfig['options']>;

const ALL: Options = {
  json: { type: 'boolean' },
  period: { type: 'string' },
  sheet: { type: 'string', multiple: true },
  settings: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
};

const ASSESS: Options = { ...ALL, policy: { type: 'string', multiple: true } };

const CHECK: Options = { ...ALL, accept: { type: 'string', multiple: true }, by: { type: 'string' } };

const SUMMARISE: Options = {
  ...CHECK,
  out: { type: 'string' },
  repair: { type: 'boolean' },
  force: { type: 'boolean' },
};

const OPTIONS: Readonly<Record<Command, Options>> = {
  read: ALL,
  check: CHECK,
  assess: ASSESS,
  summarise: SUMMARISE,
};

const isCommand = (word: string): word is Command => COMMANDS.some((command) => command === word);

/** Turns the parser's complaint into our line; it names the option in single quotes. */
function badOption(error: unknown, command: Command): Problem {
  const named = /'(-[^' ,]*)/.exec(String(error))?.[1] ?? '';
  switch (systemCode(error)) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return problem(
        `“${command}” has no option ${named}; “scorecard ${command} --help” lists those it has.`,
      );
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return /does not take an argument/.test(String(error))
        ? problem(`${named} takes no value; give it alone.`)
        : problem(`${named} needs a value; “scorecard ${command} --help” shows an example.`);
    default:
      throw error;
  }
}

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

const textOf = (values: Values, name: string): string | null => {
  const value = values[name];
  return typeof value === 'string' ? value : null;
};

const textsOf = (values: Values, name: string): readonly string[] => {
  const value = values[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
};

function requestOf(command: Command, values: Values, books: readonly string[]): Run | Problem {
  if (values.help === true) return { ok: true, run: 'help', about: command };
  const [book, second] = books;
  if (book === undefined) return problem(`Name a workbook: scorecard ${command} BOOK.xlsx.`);
  if (second !== undefined) return problem(`One workbook at a time: “${book}” and “${second}” are two.`);
  const request: Request = {
    book,
    json: values.json === true,
    period: textOf(values, 'period'),
    sheets: textsOf(values, 'sheet'),
    settings: textOf(values, 'settings'),
  };
  const acceptance = { accept: textsOf(values, 'accept'), by: textOf(values, 'by') };
  if (command === 'check') return { ok: true, run: command, request: { ...request, ...acceptance } };
  if (command === 'assess') {
    return { ok: true, run: command, request: { ...request, policy: textsOf(values, 'policy') } };
  }
  if (command !== 'summarise') return { ok: true, run: command, request };
  const out = textOf(values, 'out');
  if (out === null) {
    return problem(`Say where the copy goes: scorecard summarise ${book} --out COPY.xlsx.`);
  }
  return {
    ok: true,
    run: command,
    request: {
      ...request,
      out,
      repair: values.repair === true,
      force: values.force === true,
      ...acceptance,
    },
  };
}

/** @param words the arguments after the program's own name */
export function parseRun(words: readonly string[]): Run | Problem {
  const [first, ...rest] = words;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    const about = rest.find(isCommand) ?? null;
    return { ok: true, run: 'help', about };
  }
  if (first === '--version' || first === '-v') return { ok: true, run: 'version' };
  if (!isCommand(first)) {
    const what = first.startsWith('-') ? 'The command comes first' : `There is no command “${first}”`;
    return problem(`${what}: the commands are ${COMMANDS.join(', ')}; “scorecard --help” explains them.`);
  }
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: OPTIONS[first],
      allowPositionals: true,
    });
    return requestOf(first, values, positionals);
  } catch (error) {
    return badOption(error, first);
  }
}
