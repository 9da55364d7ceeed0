// Builds the workbench's page into build/workbench-page: served by `npm start`, shipped to nobody.
import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @type {import('webpack').Configuration} */
export default {
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { workbench: here('page/main.ts') },
  output: {
    path: here('../../build/workbench-page'),
    publicPath: '/workbench/',
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    cssFilename: '[name].[contenthash:8].css',
    cssChunkFilename: '[name].[contenthash:8].css',
    clean: true,
  },
  experiments: { css: true },
  devtool: false,
  cache: {
    type: 'filesystem',
    cacheDirectory: here('../../node_modules/.cache/workbench/webpack'),
    buildDependencies: { config: [fileURLToPath(import.meta.url)] },
  },
  module: {
    rules: [
      {
        test: /\.ts$/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({
      filename: 'workbench.html',
      template: here('page/workbench.html'),
      scriptLoading: 'defer',
      minify: false,
    }),
  ],
  // It is loaded from this machine: to pack it smaller would only make the first start slow.
  optimization: { minimize: false },
  performance: false,
};
