/** Test servers that may be fetched from, as the environment names them: no workspace and no draft can. */
export const testHosts = (): readonly string[] =>
  (process.env.SOURCELINE_TEST_HOSTS ?? '').split(',').filter((host) => host !== '');
