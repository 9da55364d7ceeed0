// Builds the add-in's pages into dist/: what Excel loads, and nothing else.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8'));

/** The oldest engines that Excel 2021 and later show a pane in: WebView2, and Safari of macOS 11. */
const BROWSERS = 'edge >= 100, chrome >= 100, safari >= 15.4, firefox >= 100';

const compiled = (parser) => ({
  loader: 'swc-loader',
  options: {
    env: { targets: BROWSERS },
    jsc: { parser, transform: { react: { runtime: 'automatic' } } },
  },
});

/**
 * How `npm run dev` serves the pages: where manifest.xml says, with a certificate that this machine trusts, and without the client that
 * reloads a page by itself: it would talk to the server, which the pages' policy forbids.
 */
async function served() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return {
    host: 'localhost',
    port: 3000,
    server: { type: 'https', options: await getHttpsServerOptions() },
    // Excel on the web fetches the icons from its own site, which the server refuses for a host that is not named.
    allowedHosts: ['localhost'],
    static: false,
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
  };
}

/** @type {(env: { WEBPACK_SERVE?: boolean }, options: { mode?: 'production' | 'development' }) => Promise<import('webpack').Configuration>} */
export default async (env, { mode = 'production' }) => ({
  mode,
  target: ['web', 'es2022'],
  entry: { pane: here('src/app/pane/main.tsx') },
  output: {
    path: here('dist'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
    // Beside the page, wherever it is served from.
    publicPath: '',
  },
  // A map made with eval would break the page's content security policy.
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      { test: /\.ts$/, use: compiled({ syntax: 'typescript' }) },
      { test: /\.tsx$/, use: compiled({ syntax: 'typescript', tsx: true }) },
    ],
  },
  plugins: [
    new webpack.DefinePlugin({ VERSION: JSON.stringify(version) }),
    new HtmlWebpackPlugin({
      filename: 'pane.html',
      template: here('src/app/pane/pane.html'),
      chunks: ['pane'],
      scriptLoading: 'defer',
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: here('src/app/pane/pane.css'), to: 'pane.css' },
        { from: here('src/app/help'), to: '.' },
        { from: 'assets/*.png', to: 'assets/[name][ext]', context: here('.'), noErrorOnMissing: true },
      ],
    }),
  ],
  // `.ci/checkBundle.mjs` holds the size that counts: what is loaded before the first press, compressed.
  performance: false,
  optimization: { splitChunks: { chunks: 'async' } },
  ...(env.WEBPACK_SERVE ? { devServer: await served() } : {}),
});
