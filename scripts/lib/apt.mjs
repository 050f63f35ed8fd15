// Debian packages for the tests: installed when missing and when this user may install them.
import { hasProgram, must } from './run.mjs';

/** Installs the Debian packages of the programs that are missing; `programs` maps a program to its packages. */
export async function ensurePrograms(programs) {
  const missing = Object.entries(programs).filter(([program]) => !hasProgram(program));
  if (missing.length === 0) return;
  const packages = [...new Set(missing.flatMap(([, names]) => names))];
  await aptInstall(packages);
}

async function aptInstall(packages) {
  const asRoot = rootPrefix();
  if (!asRoot || !hasProgram('apt-get')) {
    throw new Error(`Please install these packages by hand: ${packages.join(' ')}`);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    must(...split([...asRoot, 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', ...args]), { env });
  console.log(`Installing ${packages.join(', ')} ...`);
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', ...packages);
}

const split = ([command, ...args]) => [command, args];

function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return hasProgram('sudo') ? ['sudo', '-n'] : undefined;
}
