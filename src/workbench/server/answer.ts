/** What the server answers to an address: files of a few folders, and the list of workbooks. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { OFFICE_JS, withLocalOfficeJs } from './addinPage.ts';
import { PLACES } from './places.ts';
import { offeredBooks } from './workbooks.ts';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly policy: string | null;
  /** Its name changes with its content. */
  readonly isLasting: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** The workbench asks nothing of any other place; its grid draws on canvases and writes styles. */
const PAGE_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const NOT_FOUND: Answer = {
  status: 404,
  type: 'text/plain; charset=utf-8',
  body: 'There is no such page.',
  policy: null,
  isLasting: false,
};

/** The file's path below the folder, or null for one that would lead out of it. */
function below(folder: string, path: string): string | null {
  const full = normalize(join(folder, path));
  return full.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? full : null;
}

/** What a file system says of an address that leads nowhere. */
const NOWHERE: ReadonlySet<string | undefined> = new Set(['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG']);

async function bytesOf(folder: string, path: string): Promise<Uint8Array | null> {
  const file = below(folder, path);
  if (file === null || file.includes('\0')) return null;
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (NOWHERE.has(error.code)) return null;
    throw error;
  });
}

const HASHED = /\.[0-9a-f]{8}\.\w+$/;

async function fileAnswer(folder: string, path: string): Promise<Answer> {
  const body = await bytesOf(folder, path);
  if (body === null) return NOT_FOUND;
  return {
    status: 200,
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    body,
    policy: null,
    isLasting: HASHED.test(path),
  };
}

async function addinAnswer(path: string): Promise<Answer> {
  const answer = await fileAnswer(PLACES.addin, path);
  if (answer.status === 404 && path.startsWith('assets/'))
    return fileAnswer(PLACES.assets, path.slice('assets/'.length));
  if (extname(path) !== '.html' || answer.status !== 200) return answer;
  return { ...answer, body: withLocalOfficeJs(Buffer.from(answer.body).toString('utf8')) };
}

async function pageAnswer(path: string): Promise<Answer> {
  const answer = await fileAnswer(PLACES.page, path);
  return extname(path) === '.html' && answer.status === 200 ? { ...answer, policy: PAGE_POLICY } : answer;
}

/** @param path decoded, from the root: `/pane.html` */
export async function answer(path: string): Promise<Answer> {
  if (path === '/') return pageAnswer('workbench.html');
  if (path === '/manifest.xml') return fileAnswer(PLACES.root, 'manifest.xml');
  if (path === '/workbooks.json')
    return {
      status: 200,
      type: TYPES['.json'] as string,
      body: JSON.stringify(await offeredBooks()),
      policy: null,
      isLasting: false,
    };
  if (path.startsWith('/workbench/')) return pageAnswer(path.slice('/workbench/'.length));
  if (path.startsWith('/workbooks/') && path.endsWith('.xlsx'))
    return fileAnswer(PLACES.workbooks, path.slice('/workbooks/'.length));
  if (path.startsWith(OFFICE_JS)) return fileAnswer(PLACES.officeJs, path.slice(OFFICE_JS.length));
  return addinAnswer(path.slice(1));
}
