import type {LaunchOptions} from 'playwright-core';

/**
 * How Playwright starts an installed Chromium or Firefox.
 *
 * Playwright's own Firefox is patched; an unpatched one is driven over WebDriver BiDi, by the channel
 * `moz-firefox`. That works up to playwright-core 1.64.1: 1.65 sends `emulation.setMediaFeaturesOverride`,
 * which Firefox ESR 153 does not know, and every page fails.
 */
export function launchOptions(engine: 'chromium' | 'firefox', executablePath: string): LaunchOptions {
  if (engine === 'firefox') return {channel: 'moz-firefox', executablePath};
  return {
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0, // Chromium's sandbox refuses to run as root
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}
