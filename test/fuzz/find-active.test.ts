import { describe, expect, it } from 'vitest';
import { findActions, findActive, findControl, findFormulas } from '../../scripts/fuzz/find-active.js';

describe('what the fuzzer looks for', () => {
  it.each([
    '<script>x</script>',
    '<script src="//evil.example/x.js"></script>',
    '<p onclick="x()">a</p>',
    '<p style="a">a</p>',
    '<a href="javascript:x()">a</a>',
    '<a href="JaVaScRiPt&#58;x()">a</a>',
    '<a href="java\nscript:x()">a</a>',
    '<a href="data:text/html,x">a</a>',
    '<a href="//evil.example/">a</a>',
    '<img src="//evil.example/a.gif">',
    '<svg><a xlink:href="javascript:x()">a</a></svg>',
    '<iframe srcdoc="a"></iframe>',
    '<base href="/">',
    '<meta http-equiv="Refresh" content="0">',
  ])('finds %s in a page', (html) => {
    expect(findActive(html, /^\/[^/]/)).not.toEqual([]);
  });

  it.each([
    '<a href="https://www.example.org/?a=javascript:x">a</a>',
    '<a href="/notices/a/">a</a>',
    '<a href="#a">a</a>',
    '<a href="../a/notice.pdf">a</a>',
    '<a href="tel:999">a</a>',
    '<a href="mailto:a@example.org">a</a>',
    '<script src="/assets/a.js"></script>',
    '<p>&lt;script&gt; javascript:x()</p>',
  ])('lets %s pass', (html) => {
    expect(findActive(html, /^\/[^/]/)).toEqual([]);
  });

  it('finds what a terminal obeys, a spreadsheet counts, and a PDF does', () => {
    expect(['a\u001b[31m', 'a\u009b', 'a\u202eb', 'a\rb', 'a\u0000b'].map((text) => findControl(text) !== undefined)).toEqual(
      Array(5).fill(true),
    );
    expect(findControl('a\nb – ŵ')).toBeUndefined();
    expect(findFormulas('\ufeff"a","=1"\r\n"+1","a=1"')).toEqual(['=', '+']);
    expect(findActions(new TextEncoder().encode('<</S/JavaScript/JS(x)>> /URI(file:///a) /URI(https://a)'))).toEqual([
      '/JavaScript',
      '/JS',
      'file:///a',
    ]);
    expect(findActions(new TextEncoder().encode('/URI <66696c653a2f2f2f61> /URI <68747470733a2f2f61> /Type /ObjStm'))).toEqual([
      '/ObjStm',
      'file:///a',
    ]);
    expect(findActions(new TextEncoder().encode('<</Length 9>>\nstream\n/JS /AA x\nendstream\n/AA 1'))).toEqual(['/AA']);
  });
});
