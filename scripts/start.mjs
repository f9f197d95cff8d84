import { spawnSync } from 'node:child_process';
import { installBrowsers, installDependencies, ROOT } from './setup.mjs';

/** Builds Aparté and shows it: in a browser window where there is a display, else by driving the demo and leaving screenshots. */
installDependencies();
installBrowsers();
const run = (command, ...args) => {
  const { status } = spawnSync(`${ROOT}node_modules/.bin/${command}`, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
run('wxt', 'build');
run('wxt', 'build', '-b', 'firefox');
const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
run('tsx', `scripts/demo/${display ? 'show' : 'drive'}.ts`);
