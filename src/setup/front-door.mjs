// Opens a command only on a Node.js that is new enough, in syntax that Node.js 12 and 14 still parse, and turns errors into one sentence.

var OLDEST = { major: 20, minor: 19 };

/**
 * @param {string} version such as "v20.19.1"
 * @returns {boolean}
 */
export function isTooOld(version) {
  var parts = version.replace(/^v/, '').split('.');
  var major = Number(parts[0]);
  var minor = Number(parts[1]);
  return major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor);
}

/**
 * Loads a command and runs its `main`; nothing of the command is even parsed by a Node.js that is too old.
 * @param {() => Promise<{ main: (args: string[]) => Promise<number> }>} load
 * @returns {void}
 */
export function openFrontDoor(load) {
  if (isTooOld(process.version)) {
    var wanted = OLDEST.major + '.' + OLDEST.minor;
    process.stderr.write('Not All the Cards needs Node.js ' + wanted + ' or newer, and this is ' + process.version.replace(/^v/, '') + '.\n');
    process.exitCode = 1;
    return;
  }
  load()
    .then(function (command) {
      return command.main(process.argv.slice(2));
    })
    .then(
      function (exitCode) {
        process.exitCode = exitCode;
      },
      function (/** @type {unknown} */ error) {
        process.stderr.write(describe(error) + '\n');
        process.exitCode = 1;
      }
    );
}

/** What a person needs to read of an error: an expected one is a sentence, an unexpected one keeps its stack. */
function describe(/** @type {unknown} */ error) {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'ExpectedError' ? error.message : error.stack || error.message;
}
