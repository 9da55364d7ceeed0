const compiled = (parser) => [
  '@swc/jest',
  {
    jsc: { parser, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
    module: { type: 'commonjs' },
  },
];

/** @type {import('jest').Config} */
const everyTest = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // numfmt 4.0.1 names a file for `require` that it does not ship; its `default` file is the same code.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  transform: {
    '^.+\\.ts$': compiled({ syntax: 'typescript' }),
    '^.+\\.tsx$': compiled({ syntax: 'typescript', tsx: true }),
    // @ironcalc/wasm ships ES modules only, which jest does not load as they stand.
    '/@ironcalc/wasm/.+\\.js$': compiled({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/)'],
};

// What runs in a browser needs servers and the built pages; nothing else waits for them.
/** @type {import('jest').Config} */
export default {
  // A busy machine is no fault.
  testTimeout: 60_000,
  projects: [
    { ...everyTest, testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'] },
    {
      ...everyTest,
      roots: ['<rootDir>/test/browser'],
      globalSetup: '<rootDir>/test/browser/start.mjs',
      globalTeardown: '<rootDir>/test/browser/stop.mjs',
    },
  ],
};
