// A browser's document in Node, with what browsers have and jsdom leaves out.
const { TestEnvironment } = require('jest-environment-jsdom');

module.exports = class PaneEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { TextDecoder, TextEncoder, Uint8Array, ArrayBuffer, structuredClone });
  }
};
