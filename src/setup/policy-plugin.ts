/** The development server's plugin that loosens the page's Content-Security-Policy for hot reloading; the built page keeps the strict one. */
import type { Plugin } from 'vite';

/** Vite serves styles and a start script within the page, and tells of changes through a socket. */
export function policyPlugin(): Plugin {
  return {
    name: 'development-policy',
    apply: 'serve',
    transformIndexHtml: (html) =>
      html
        .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
        .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
        .replace("connect-src 'self'", "connect-src 'self' ws:"),
  };
}
