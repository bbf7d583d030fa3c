package eu.countersign.app;

import androidx.appcompat.app.AppCompatActivity;

/** Made by each build from Tauri's own; not committed. */
public abstract class TauriActivity extends AppCompatActivity {}
