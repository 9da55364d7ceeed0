/** What is left to do once the pages and the manifest are built. */

export const nextSteps = (address: string): string =>
  [
    'dist/ holds the pages and their manifest. Next:',
    `1. Put all of dist/ on the server, so that ${address}help.html opens in a browser.`,
    '2. Give dist/manifest.xml to whoever deploys add-ins in the Microsoft 365 admin centre, or try it yourself:',
    '   docs/sideloading.md says how, step by step.',
    'For another address, run this again with it.',
  ].join('\n');
