import { existsSync } from 'node:fs';
import { editor } from '../../../scripts/lib/editor.mjs';
import { vsixPath } from '../../package/vsix';
import { openEditor, type Session } from './session';
import { picture, pointNowhere } from './workbench';

type Opened = Parameters<typeof openEditor> extends [string, ...infer Rest] ? Rest : never;

/**
 * One editor with the packaged extension for all steps of the suite round this call, as in a writer's session: handed over
 * when it is open, closed at the end. A step that fails leaves a picture, and each leaves nothing popped up.
 */
export function inOneEditor(opened: Opened, use: (session: Session) => void | Promise<void>): void {
  let session: Session | undefined;

  before(async function () {
    this.timeout(180_000);
    if (!existsSync(editor.codeServer) || !existsSync(vsixPath())) {
      console.log('The stand-in editor or the .vsix is missing: run npm test.');
      this.skip();
    }
    session = await openEditor(vsixPath(), ...opened);
    await use(session);
  });

  after(() => session?.close());

  afterEach(async function () {
    if (!session) return;
    if (this.currentTest?.state === 'failed') await picture(session.page, `failed ${this.currentTest.title}`);
    await session.page.keyboard.press('Escape');
    await pointNowhere(session.page);
  });
}
