// https://developer.android.com/reference/androidx/appcompat/app/AppCompatActivity
package androidx.appcompat.app;

import androidx.fragment.app.FragmentActivity;

public class AppCompatActivity extends FragmentActivity {}
