/** The engine's version: raised whenever the same orders could give another digest. */
export const ENGINE_VERSION = '1.0.0';
