/** Listens on this machine only, at the wanted port or the next that is free. */
import {
  createServer as createPlain,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecure } from 'node:https';
import { answer } from './answer.ts';
import { certificate } from './certificate.ts';

const TRIES = 50;

const OWN_NAME = /^localhost(?::\d+)?$/;

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405).end();
    return;
  }
  // Another name that leads here is another site's: it must not read what this one serves.
  if (!OWN_NAME.test(request.headers.host ?? '')) {
    response.writeHead(421).end();
    return;
  }
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const { status, type, body, policy, isLasting } = await answer(decodeURIComponent(pathname));
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': isLasting ? 'max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...(policy === null ? {} : { 'Content-Security-Policy': policy }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

const handle = (request: IncomingMessage, response: ServerResponse): void => {
  respond(request, response).catch((error: unknown) => {
    if (error instanceof URIError) {
      response.writeHead(400).end('This is no address.');
      return;
    }
    // What went wrong names folders of this machine: that is for the terminal, and the server goes on.
    console.error(error);
    response.writeHead(500).end('The workbench could not answer; its terminal says why.');
  });
};

const bind = (server: Server, port: number): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    };
    server.once('error', refused);
    server.listen(port, 'localhost', () => {
      server.off('error', refused);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

/** Gives the address. A wanted port of 0 takes any. */
export async function listen(wanted: number, isSecure: boolean): Promise<string> {
  for (let port = wanted; port < wanted + TRIES; port++) {
    const server = isSecure ? createSecure(await certificate(Date.now()), handle) : createPlain(handle);
    const bound = await bind(server, port);
    if (bound !== null) return `${isSecure ? 'https' : 'http'}://localhost:${bound}/`;
  }
  throw new Error(`No port from ${wanted} to ${wanted + TRIES - 1} is free`);
}
