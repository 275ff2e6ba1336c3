"""Prints the pages whose addresses come in one line, and answers with the bytes of their PDFs; line after line."""
import sys

from weasyprint import HTML

for line in sys.stdin:
    print(sum(len(HTML(url=url).write_pdf()) for url in line.split()), flush=True)
