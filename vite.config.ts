// Builds the page from src into dist, for any static host, and says which tests run where.
/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { bundlePlugin } from './src/setup/bundle-plugin.ts';
import { cataloguePlugin } from './src/setup/catalogue-plugin.ts';
import { locatorPlugin } from './src/setup/locator-plugin.ts';
import { policyPlugin } from './src/setup/policy-plugin.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('src'),
  base: './',
  publicDir: here('assets'),
  plugins: [react(), bundlePlugin(here('.')), cataloguePlugin(here('.')), locatorPlugin(here('.')), policyPlugin()],
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    manifest: true,
    sourcemap: false,
    // The Phaser chunk is large, is loaded after the panels, and has its own limit in the size check.
    chunkSizeWarningLimit: 1600,
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', fs: { allow: [here('.')] } },
  test: {
    root: here('.'),
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/**', 'tests/bench/**'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/harness-server.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
