/** What the workbench's server gives, and what it keeps to itself. */
import { request } from 'node:http';

jest.setTimeout(60_000);

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly policy: string;
  readonly body: string;
}

/** The path is sent as it stands: a browser would tidy it first. */
const ask = (path: string, options: { method?: string; host?: string } = {}): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(process.env.WORKBENCH_DESKTOP ?? '');
    const asked = request(
      {
        host: 'localhost',
        port,
        path,
        method: options.method ?? 'GET',
        headers: { host: options.host ?? `localhost:${port}` },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            type: String(answer.headers['content-type'] ?? ''),
            policy: String(answer.headers['content-security-policy'] ?? ''),
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    asked.on('error', reject).end();
  });

it.each([
  ['/', 200, 'text/html'],
  ['/manifest.xml', 200, 'application/xml'],
  ['/workbooks.json', 200, 'application/json'],
  ['/workbooks/sample.xlsx', 200, 'spreadsheetml'],
  ['/office-js/office.js', 200, 'text/javascript'],
  ['/pane.html', 200, 'text/html'],
  ['/assets/icon-32.png', 200, 'image/png'],
  ['/no-such-page', 404, 'text/plain'],
  ['/workbooks/makeSample.ts', 404, 'text/plain'],
  ['/workbooks/../../package.json', 404, 'text/plain'],
  ['/workbooks/..%2f..%2fpackage.json', 404, 'text/plain'],
  ['/office-js/..%2f..%2f..%2f..%2fpackage.json', 404, 'text/plain'],
  ['/%2e%2e/package.json', 404, 'text/plain'],
  ['/a%00b', 404, 'text/plain'],
  ['/pane.html/x', 404, 'text/plain'],
  [`/${'a'.repeat(5_000)}`, 404, 'text/plain'],
  ['/workbench/..%2fworkbench%2fserver%2fmain.js', 404, 'text/plain'],
])('%s is answered with %i', async (path, status, type) => {
  const reply = await ask(path);
  expect([reply.status, reply.type]).toEqual([status, expect.stringContaining(type)]);
});

it.each<[string, { method?: string; host?: string }, number]>([
  ['a broken address', {}, 400],
  ['another site’s name', { host: 'example.org' }, 421],
  ['anything but reading', { method: 'POST' }, 405],
])('%s is refused', async (what, options, status) => {
  expect((await ask(what === 'a broken address' ? '/%E0%A4%A' : '/', options)).status).toBe(status);
});

it('gives the add-in’s page as it was built, but for where Office.js is', async () => {
  const { body } = await ask('/pane.html');
  expect(body).toContain('/office-js/office.js');
  expect(body).not.toContain('appsforoffice.microsoft.com');
});

it.each(['/', '/workbench/workbench.html'])(
  'lets the page at %s ask nothing of any other place, nor stand in another',
  async (path) => {
    const { policy } = await ask(path);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:/);
  },
);
