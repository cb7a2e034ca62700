import { failed } from '../src/background/failed';
import { menuMessages } from '../src/background/menu-words';
import { voiceMessages } from '../src/core/attribution/voice';
import { checks } from '../src/core/checks';
import { messagesOf } from '../src/core/checks/messages';
import { exportMessages } from '../src/export/words';
import { nothing, remarks } from '../src/extract/nothing';
import { libraryFailed } from '../src/library/failed';
import { leftOutMessages } from '../src/library/left-out';
import { nothing as nothingToAsk, pageFailed } from '../src/tab/nothing';

/** Every sentence whose English default stands in the code, by its key. */
export const messagesInCode: Record<string, string> = {
  ...messagesOf(checks),
  ...voiceMessages,
  ...nothingToAsk,
  ...nothing,
  ...Object.fromEntries(Object.entries(remarks).map(([name, english]) => [`remark.${name}`, english])),
  ...failed,
  ...pageFailed,
  ...menuMessages,
  ...libraryFailed,
  ...leftOutMessages,
  ...exportMessages,
};
