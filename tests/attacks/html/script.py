"""Shows HTML and JavaScript in every kind of output that a page may take for its own."""
from IPython.display import HTML, SVG, Image, Javascript, Latex, Markdown, display

CODE = "<script>hacked()</script><img src=x onerror=hacked()><iframe srcdoc='<script>hacked()</script>'></iframe>"
display(HTML(CODE), Javascript("hacked()"), Markdown(CODE), Latex("$\\href{javascript:hacked()}{x}$" + CODE))
display(SVG("<svg xmlns='http://www.w3.org/2000/svg' onload='hacked()'>"
            "<script>hacked()</script></svg>"))
ESCAPE = 'AAAA"><script>hacked()</script><img src="x" onerror="hacked()'
for kind in ("image/png", "image/jpeg", "image/gif", "image/svg+xml", "text/html", "text/markdown", "text/latex",
             "application/javascript", "application/pdf", "text/vnd.mermaid",
             "application/vnd.jupyter.widget-view+json", "text/x-nbgrader", 'text/plain" onload="hacked()'):
    display({kind: ESCAPE}, raw=True)
    size = {"width": '1 onload="hacked()"', "height": ESCAPE, "alt": ESCAPE, "isolated": True, "unconfined": True}
    display({kind: "iVBORw0KGgo="}, raw=True, metadata={kind: size, "filenames": {kind: ESCAPE}})
display(Image(data=b"\x89PNG" + CODE.encode(), format="png", alt=ESCAPE))
