/** Lays a book's lines out in cells, and works out what is expected of a reader beside each of them. */
import { compare, DEFAULTS, neighbours, rate } from './judge.mjs';

const NO_TARGET = { kind: 'missing', value: null, text: null };

/** `0` gives `A`, `27` gives `AB`. */
export function letters(column) {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? letters(rest) : '') + String.fromCharCode(65 + (column % 26));
}

function startOf(from) {
  const [, letter, row] = from.match(/^([A-Z])(\d+)$/);
  return { column: letter.charCodeAt(0) - 65, row: Number(row) };
}

const asCell = (cell) => (cell !== null && typeof cell === 'object' ? cell : { v: cell, shown: cell });

/** A plain number or blank in a column of figures says what it shows; plain text there must state its meaning. */
function meaning(cell, where) {
  const full = asCell(cell);
  if (full.is) return full;
  if (full.v === null) return { ...full, is: { kind: 'missing', value: null } };
  throw new Error(`${where}: say what ${JSON.stringify(full.v)} means`);
}

const readingOf = (cell, place) => {
  const { kind, value, isGrade, accept } = cell.is;
  return {
    kind,
    value: isGrade ? null : value,
    ...(isGrade ? { step: value } : {}),
    text: cell.v === null ? null : cell.shown,
    cell: place,
    ...(accept ? { accept } : {}),
  };
};

function targetOf(cell, place) {
  const { kind, value, operator, low, high, isGrade, accept } = cell.is;
  const text = cell.v === null ? null : cell.shown;
  const rest = { text, cell: place, ...(accept ? { accept } : {}) };
  if (kind === 'band') return { kind, low, high, ...rest };
  if (kind === 'measured') {
    const figure = isGrade ? { value: null, step: value } : { value };
    return { kind: 'number', ...(operator ? { operator } : {}), ...figure, ...rest };
  }
  return { kind: kind === 'unreadable' ? kind : 'missing', value: null, ...rest };
}

const policyOf = (settings) => ({
  ...DEFAULTS,
  ...settings?.policy,
  trend: { ...DEFAULTS.trend, ...settings?.policy?.trend },
});

/** The cells of a measure by role, each with its address. */
function byRole(line, columns, start, row, where) {
  const found = { readings: new Map(), targets: new Map() };
  columns.forEach((role, i) => {
    const cell = line.measure[i] ?? null;
    const place = `${letters(start.column + i)}${row}`;
    if (role.startsWith('@')) found.readings.set(role.slice(1), { ...meaning(cell, where), place });
    else if (role.startsWith('target') || role === 'annual')
      found.targets.set(role, { ...meaning(cell, where), place });
    else if (role === 'floor') found.floor = cell === null ? null : meaning(cell, where).is.value;
    else if (role !== '-') found[role] = { ...asCell(cell), place };
  });
  return found;
}

function identity(line, found) {
  if (found.refname) {
    const whole = found.refname.v;
    const [, ref, name] = whole.match(/^(\S+?)[:.]? +(.*)$/);
    return { ref: line.ref ?? ref, name: line.name ?? name, altNames: [whole, ...(line.altNames ?? [])] };
  }
  const ref = line.ref !== undefined ? line.ref : found.ref?.v == null ? null : found.ref.shown;
  return { ref, name: line.name ?? found.name.shown, altNames: line.altNames };
}

function expectMeasure(line, context, book, sheetName, start, row) {
  const where = `${book.name} ${sheetName} row ${row}`;
  const found = byRole(line, context.under, start, row, where);
  const period = line.period ?? context.period ?? book.period;
  const policy = { ...policyOf(book.settings), ...line.own };
  const readings = new Map(
    [...found.readings].map(([key, cell]) => [key, { ...cell.is, out: readingOf(cell, cell.place) }]),
  );
  for (const [key, cell] of Object.entries(line.readings ?? {})) {
    readings.set(key, { ...cell.is, out: readingOf(cell, cell.place) });
  }
  const annual = found.targets.get('annual');
  const own = line.target
    ? { ...line.target, place: line.targetAt }
    : (found.targets.get(`target@${period}`) ?? found.targets.get('target'));
  const target =
    own && own.is.kind !== 'missing' ? own : annual?.is.kind === 'measured' || !own ? (annual ?? own) : own;
  const near = period === 'unknown' ? { before: null, lastYear: null, endsYear: true } : neighbours(period);
  const cumulative = line.basis === 'cumulative';
  const lastYearOnly =
    policy.trend.comparedWith === 'same period last year' ||
    (cumulative && policy.trend.cumulativeMeasures === 'same period last year');
  const comparedPeriod = lastYearOnly ? near.lastYear : near.before;
  const reading = readings.get(period) ?? { kind: 'missing', value: null };
  const isPercent = /%/.test(reading.out?.text ?? '');
  const facts = { polarity: line.polarity, reading, policy, target: target?.is ?? NO_TARGET };
  const said = rate({
    ...facts,
    floor: line.floor ?? found.floor,
    cumulativeToAnnual:
      cumulative && target !== undefined && target === annual && !isPercent && !near.endsYear,
    betterThanLastYear:
      policy.amberIfImproved && compare({ ...facts, before: readings.get(near.lastYear) }) === 'Improved',
  });
  const trend = compare({ ...facts, before: readings.get(comparedPeriod) });
  const isWord = ['Green', 'Amber', 'Red'].includes(line.status);
  const status = isWord ? line.status : 'Not rated';
  const reason = isWord ? said.reason : line.status;
  if (!line.byHand) {
    const ours = said.status === 'Not rated' ? said.reason : said.status;
    if (ours !== line.status)
      throw new Error(`${where}: status ${line.status} by hand, ${ours} (${said.reason}) by the rules`);
    if (trend !== line.trend) throw new Error(`${where}: trend ${line.trend} by hand, ${trend} by the rules`);
  }
  const absent = [...(context.absent ?? []), ...(line.absent ?? [])];
  const { altNames, ...id } = identity(line, found);
  return {
    ...id,
    ...(altNames ? { altNames } : {}),
    sheet: sheetName,
    row,
    polarity: line.polarity,
    ...(line.basis ? { basis: line.basis } : {}),
    readings: Object.fromEntries([
      ...[...readings].map(([key, value]) => [key, value.out]),
      ...absent.map((key) => [key, { kind: 'missing', value: null, text: null }]),
    ]),
    target: {
      ...(target ? targetOf(target, target.place) : NO_TARGET),
      ...(line.targetAccept ? { accept: line.targetAccept } : {}),
    },
    status,
    statusReason: reason,
    trend: line.trend,
    comparedPeriod: line.trend === 'Not comparable' ? null : comparedPeriod,
    ...Object.fromEntries(
      ['optional', 'statusAccept', 'statusReasonAccept', 'trendAccept', 'note'].flatMap((key) =>
        line[key] === undefined ? [] : [[key, line[key]]],
      ),
    ),
    ...(line.byHand ? { byHand: line.byHand } : {}),
  };
}

/** The cells of each sheet with their addresses, and the expected measures. */
export function layOut(book) {
  const measures = [];
  const sheets = book.sheets.map((page) => {
    const start = startOf(page.from);
    const placed = [];
    let row = start.row;
    let context = null;
    for (const line of page.lines) {
      if (line.under) {
        context = line;
        continue;
      }
      const cells = Array.isArray(line) ? line : line.measure;
      cells.forEach((cell, i) => {
        const full = asCell(cell);
        if (full.v !== null || full.fill || full.across)
          placed.push({ ...full, column: start.column + i, row });
      });
      if (!Array.isArray(line)) measures.push(expectMeasure(line, context, book, page.name, start, row));
      row += 1;
    }
    return { ...page, placed };
  });
  const { name, source, convention, settings, period, findings, mustNotReport, known_differences } = book;
  const expected = {
    source,
    convention,
    writer: 'excelize',
    settings: settings ?? {},
    period,
    measures,
    ...(findings ? { findings } : {}),
    ...(mustNotReport ? { mustNotReport } : {}),
    ...(known_differences ? { known_differences } : {}),
  };
  return { name, sheets, expected };
}
