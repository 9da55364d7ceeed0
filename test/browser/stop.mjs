/** After browser tests: ends the servers. */
export default () => {
  for (const server of globalThis.workbenchServers ?? []) {
    server.removeAllListeners('exit');
    server.kill();
  }
};
