/**
 * The manifest, as far as it can be held to Microsoft's schema and to this repository without a network.
 * @jest-environment jsdom
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND_NAMES } from '../src/app/commands/commandNames.ts';
import { DEVELOPMENT_ADDRESS } from '../src/packaging/readdressManifest.ts';

const ROOT = join(__dirname, '..');
const PATH = join(ROOT, 'manifest.xml');

const TASK_PANE = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

const parse = (text: string): Document => {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  const fault = parsed.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent ?? 'not XML');
  return parsed;
};

const text = readFileSync(PATH, 'utf8');
const manifest = parse(text);

const all = (name: string, within: Document | Element = manifest): readonly Element[] => [
  ...within.getElementsByTagNameNS('*', name),
];

const only = (name: string, within: Document | Element = manifest): Element => {
  const found = all(name, within);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} of ${name}`);
  return found[0];
};

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

const typeOf = (element: Element): string => element.getAttributeNS(XSI, 'type') ?? '';

const value = (name: string): string => attribute(only(name, manifest), 'DefaultValue');

/** The child of `OfficeApp` itself; the name may stand in the overrides as well. */
const base = (name: string): Element => {
  const found = [...manifest.documentElement.children].find((child) => child.localName === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

/**
 * What may stand in an element, in this order; `!` must stand there, `*` may stand there more than once. From the published schemas of the
 * task pane manifest 1.1 and its overrides 1.0 (MS-OWEMXML) and “How to find the proper order of manifest elements” of July 2026.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! SupportUrl! AppDomains Hosts! Requirements! DefaultSettings! Permissions! Dictionary VersionOverrides! ExtendedOverrides',
  AppDomains: 'AppDomain!*',
  Hosts: 'Host!*',
  Requirements: 'Sets Methods',
  Sets: 'Set!*',
  DefaultSettings: 'SourceLocation!',
  VersionOverrides: 'Description Requirements Hosts! Resources! WebApplicationInfo EquivalentAddins',
  Host: 'Runtimes AllFormFactors DesktopFormFactor',
  Runtimes: 'Runtime!*',
  DesktopFormFactor: 'GetStarted! FunctionFile! ExtensionPoint!*',
  GetStarted: 'Title! Description! LearnMoreUrl!',
  ExtensionPoint: 'OfficeTab* CustomTab*',
  OfficeTab: 'Group!*',
  Group: 'Label! Icon! Control!*',
  Icon: 'Image!*',
  Control: 'OverriddenByRibbonApi Label! Supertip! Icon! Action! Enabled Items',
  Supertip: 'Title! Description!',
  Action: 'TaskpaneId SourceLocation Title FunctionName',
  Resources: 'Images! Urls! ShortStrings! LongStrings!',
  Images: 'Image!*',
  Urls: 'Url!*',
  ShortStrings: 'String!*',
  LongStrings: 'String!*',
};

/** What an element's children must be to one another, as a pattern over their names. */
const pattern = (children: string): RegExp =>
  new RegExp(
    `^${children
      .split(' ')
      .filter((slot) => slot !== '')
      .map((slot) => {
        const many = slot.includes('*');
        const must = slot.includes('!');
        return `(?:${slot.replace(/[!*]/g, '')} )${must ? (many ? '+' : '') : many ? '*' : '?'}`;
      })
      .join('')}$`,
  );

/** Every element whose children are not those that it may have, in their order. */
const outOfOrder = (within: Document): readonly string[] =>
  [...within.getElementsByTagName('*')].flatMap((element) => {
    const names = [...element.children].map((child) => `${child.localName} `).join('');
    return pattern(CHILDREN[element.localName] ?? '').test(names) ? [] : [`${element.localName}: ${names}`];
  });

describe('the order of elements', () => {
  it('is the schema’s', () => {
    expect(outOfOrder(manifest)).toEqual([]);
  });

  it.each([
    ['a swap', /(<Label resid="Group.Label" \/>)(\s*<Icon>[\s\S]*?<\/Icon>)/, '$2$1'],
    ['a lack', '<LearnMoreUrl resid="Help.Url" />', ''],
    ['a stranger', '<Permissions>', '<Rule /><Permissions>'],
    ['a second one', '<Permissions>', '<Permissions>ReadDocument</Permissions><Permissions>'],
  ])('is checked: %s is seen', (_what, found, put) => {
    const changed = text.replace(found, put);
    expect(changed).not.toBe(text);
    expect(outOfOrder(parse(changed))).toHaveLength(1);
  });
});

describe('what the add-in is', () => {
  it('a task pane for workbooks that may change them', () => {
    expect(typeOf(manifest.documentElement)).toBe('TaskPaneApp');
    expect(all('Host').map((host) => host.getAttribute('Name') ?? typeOf(host))).toEqual([
      'Workbook',
      'Workbook',
    ]);
    expect(only('Permissions').textContent).toBe('ReadWriteDocument');
    expect(only('DefaultLocale').textContent).toBe('en-GB');
    expect(only('VersionOverrides').namespaceURI).toBe(TASK_PANE);
    expect(typeOf(only('VersionOverrides'))).toBe('VersionOverridesV1_0');
  });

  it('of the version of this package', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(only('Version').textContent).toBe(`${version}.0`);
  });

  it('known by one identity, whatever its version', () => {
    expect(only('Id').textContent).toBe('069034d6-3d10-4d65-aa90-7f9ae535c98a');
  });

  it('not for an Excel older than it can work in', () => {
    const sets = all('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
    expect(sets).toEqual([
      ['ExcelApi', '1.13'],
      ['SharedRuntime', '1.1'],
    ]);
  });

  it('one runtime: pane, commands and the page without commands are the same page', () => {
    expect(all('Runtime').map((runtime) => attribute(runtime, 'lifetime'))).toEqual(['long']);
    const places = [
      ...all('Runtime'),
      ...all('FunctionFile'),
      ...all('SourceLocation', only('ExtensionPoint')),
    ];
    expect(places.map((place) => attribute(place, 'resid'))).toEqual(['Pane.Url', 'Pane.Url', 'Pane.Url']);
    const page = all('Url').find((url) => attribute(url, 'id') === 'Pane.Url');
    expect(page && attribute(page, 'DefaultValue')).toBe(
      attribute(only('SourceLocation', base('DefaultSettings')), 'DefaultValue'),
    );
  });

  it('opens by itself with no document', () => {
    expect(text).not.toContain('AutoShowTaskpaneWithDocument');
  });
});

describe('the ribbon', () => {
  const controls = all('Control');
  const string = (resid: string): string => {
    const found = all('String').find((each) => attribute(each, 'id') === resid);
    return found ? attribute(found, 'DefaultValue') : '';
  };

  it('has one group of two buttons on the Home tab', () => {
    expect(attribute(only('OfficeTab'), 'id')).toBe('TabHome');
    const [label] = [...only('Group').children];
    expect(string(attribute(label as Element, 'resid'))).toBe('Scorecard');
    expect(
      controls.map((control) => [
        typeOf(control),
        string(attribute(only('Label', control), 'resid')),
        typeOf(only('Action', control)),
      ]),
    ).toEqual([
      ['Button', 'Generate summary', 'ExecuteFunction'],
      ['Button', 'Open scorecard pane', 'ShowTaskpane'],
    ]);
  });

  it('names the functions that the page answers to', () => {
    expect(all('FunctionName').map((name) => name.textContent)).toEqual(Object.values(COMMAND_NAMES));
  });
});

describe('resources', () => {
  const resources = [...only('Resources').children].flatMap((list) =>
    [...list.children].map((each) => ({
      kind: list.localName,
      id: attribute(each, 'id'),
      text: attribute(each, 'DefaultValue'),
    })),
  );

  /** Which list an element's `resid` looks into. */
  const KINDS: Readonly<Record<string, string>> = {
    Image: 'Images',
    Runtime: 'Urls',
    FunctionFile: 'Urls',
    SourceLocation: 'Urls',
    LearnMoreUrl: 'Urls',
    Label: 'ShortStrings',
    Title: 'ShortStrings',
    Description: 'LongStrings',
  };

  const references = [...manifest.querySelectorAll('[resid]')].map(
    (element) => `${KINDS[element.localName]} ${attribute(element, 'resid')}`,
  );

  it('are all there and all used', () => {
    const held = resources.map((each) => `${each.kind} ${each.id}`);
    expect([...new Set(references)].sort()).toEqual([...held].sort());
  });

  it('have ids that no other element has, of at most 32 characters', () => {
    const ids = [...manifest.querySelectorAll('[id]')].map((element) => attribute(element, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(resources.filter((each) => each.id.length > 32)).toEqual([]);
  });

  // biome-ignore format: one limit a line reads as a table
  it.each<readonly [string, number]>([
    ['ShortStrings', 125],
    ['LongStrings', 250],
    ['Urls', 2048],
    ['Images', 2048],
  ])('are no longer than Excel takes: %s, %d', (kind, most) => {
    const lengths = resources.filter((each) => each.kind === kind).map((each) => each.text.length);
    expect(Math.min(...lengths)).toBeGreaterThan(0);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(most);
  });

  it('so are the name and the description', () => {
    expect(value('DisplayName').length).toBeLessThanOrEqual(125);
    expect(attribute(base('Description'), 'DefaultValue').length).toBeLessThanOrEqual(250);
  });
});

describe('addresses', () => {
  const values = [...manifest.querySelectorAll('[DefaultValue]')]
    .map((element) => attribute(element, 'DefaultValue'))
    .filter((each) => each.includes('://'));

  it('are all on the server of `npm run dev`, over https', () => {
    expect(values.length).toBeGreaterThan(15);
    expect(values.filter((each) => !each.startsWith(DEVELOPMENT_ADDRESS))).toEqual([]);
    expect(DEVELOPMENT_ADDRESS).toMatch(/^https:/);
  });
});

describe('icons', () => {
  /** Width and height from the first chunk of a PNG file. */
  const pixels = (address: string): readonly [number, number] => {
    const bytes = readFileSync(join(ROOT, address.slice(DEVELOPMENT_ADDRESS.length)));
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };

  const addressOf = (image: Element): string => {
    const found = all('Image').find((each) => attribute(each, 'id') === attribute(image, 'resid'));
    return found ? attribute(found, 'DefaultValue') : '';
  };

  it('have the sizes that Excel asks for', () => {
    const sizes = all('Icon').map((icon) => [...icon.children].map((image) => attribute(image, 'size')));
    expect(sizes).toEqual(Array.from({ length: 3 }, () => ['16', '32', '64', '80']));
  });

  it('are as large as they say', () => {
    const images = all('Icon').flatMap((icon) => [...icon.children]);
    for (const image of images) {
      const size = Number(attribute(image, 'size'));
      expect([addressOf(image), ...pixels(addressOf(image))]).toEqual([addressOf(image), size, size]);
    }
  });

  // Both sizes are fixed for task panes: 32 for the list of add-ins, 64 for screens of high resolution.
  it.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('%s has %d pixels', (name, size) => {
    expect(pixels(value(name))).toEqual([size, size]);
  });
});

it('reads the same to Microsoft’s own reader', () => {
  const reader = join(ROOT, 'node_modules/office-addin-manifest/cli.js');
  const printed = execFileSync(process.execPath, [reader, 'info', PATH], { encoding: 'utf8' });
  const lines = printed.split('\n').map((line) => line.trim());
  expect(lines).toEqual(
    expect.arrayContaining([
      `Id: ${only('Id').textContent}`,
      'Name: Scorecard for Excel',
      'Type: TaskPaneApp',
      `Version: ${only('Version').textContent}`,
      'Default Locale: en-GB',
      'Hosts: Workbook',
      'Permissions: ReadWriteDocument',
      `Icon Url: ${DEVELOPMENT_ADDRESS}assets/icon-32.png`,
      `High Resolution Icon Url: ${DEVELOPMENT_ADDRESS}assets/icon-64.png`,
      `Support Url: ${DEVELOPMENT_ADDRESS}help.html`,
      `Source Location: ${DEVELOPMENT_ADDRESS}pane.html`,
    ]),
  );
});
