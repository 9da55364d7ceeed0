/** A certificate for localhost, made on first use and kept outside git; a browser warns of it, for nobody vouches for it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { PLACES } from './places.ts';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const FILE = join(PLACES.cache, 'certificate.json');
const DAYS = 365;
const DAY = 24 * 60 * 60 * 1000;

interface Kept extends Certificate {
  /** Milliseconds since 1970. */
  readonly ends: number;
}

async function kept(now: number): Promise<Certificate | null> {
  const text = await readFile(FILE, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const found = JSON.parse(text) as Kept;
  return found.ends > now ? found : null;
}

export async function certificate(now: number): Promise<Certificate> {
  const found = await kept(now);
  if (found !== null) return found;
  const ends = now + DAYS * DAY;
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    notBeforeDate: new Date(now - DAY),
    notAfterDate: new Date(ends),
    keySize: 2048,
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const certificate: Kept = { key: made.private, cert: made.cert, ends };
  await mkdir(PLACES.cache, { recursive: true });
  await writeFile(FILE, JSON.stringify(certificate), { mode: 0o600 });
  return certificate;
}
