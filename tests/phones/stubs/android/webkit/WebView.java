package android.webkit;

import android.view.View;

public class WebView extends View {}
