import java.util.Properties
import org.jetbrains.kotlin.gradle.dsl.JvmTarget

plugins {
    id("com.android.application")
    id("org.jetbrains.kotlin.android")
    id("rust")
}

fun propertiesOf(file: File) = Properties().apply {
    if (file.exists()) {
        file.inputStream().use { load(it) }
    }
}

val tauriProperties = propertiesOf(file("tauri.properties"))

// The signing key is named by the environment or by keystore.properties, which is never committed. Without one the build is unsigned.
val keystoreProperties = propertiesOf(rootProject.file("keystore.properties"))

fun keystore(name: String): String? =
    providers.environmentVariable("COUNTERSIGN_KEYSTORE_${name.uppercase()}").orNull
        ?: keystoreProperties.getProperty(name)

android {
    compileSdk = 36
    namespace = "eu.countersign.app"
    // Linked for pages of 16 KB, and strips the library the same everywhere.
    ndkVersion = "28.2.13676358"
    defaultConfig {
        applicationId = "eu.countersign.app"
        minSdk = 28
        targetSdk = 36
        versionCode = tauriProperties.getProperty("tauri.android.versionCode", "1").toInt()
        versionName = tauriProperties.getProperty("tauri.android.versionName", "1.0")
        // The server whose https links open this app: it has to name the app in /.well-known/assetlinks.json.
        manifestPlaceholders["COUNTERSIGN_LINK_HOST"] =
            providers.environmentVariable("COUNTERSIGN_LINK_HOST").getOrElse("login.countersign.example")
    }
    signingConfigs {
        keystore("file")?.let { path ->
            create("release") {
                storeFile = rootProject.file(path)
                storePassword = keystore("password")
                keyAlias = keystore("alias")
                keyPassword = keystore("key_password") ?: keystore("password")
            }
        }
    }
    buildTypes {
        getByName("debug") {
            isDebuggable = true
            isJniDebuggable = true
            isMinifyEnabled = false
            packaging {
                jniLibs.keepDebugSymbols.add("*/arm64-v8a/*.so")
                jniLibs.keepDebugSymbols.add("*/armeabi-v7a/*.so")
                jniLibs.keepDebugSymbols.add("*/x86/*.so")
                jniLibs.keepDebugSymbols.add("*/x86_64/*.so")
            }
        }
        getByName("release") {
            isDebuggable = false
            optimization {
               enable = true
            }
            proguardFiles(
                *fileTree(".") {
                  include("**/*.pro")
                  exclude("build/**")
                }.files.toTypedArray()
            )
            signingConfig = signingConfigs.findByName("release")
            // The same source gives the same bytes: no commit, no pictures packed anew.
            vcsInfo.include = false
            isCrunchPngs = false
        }
    }
    packaging {
        // Loaded from the APK as it is: aligned to pages, not unpacked at the installation.
        jniLibs.useLegacyPackaging = false
    }
    // A list that only Google's store can read; F-Droid refuses it.
    dependenciesInfo {
        includeInApk = false
        includeInBundle = false
    }
    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_1_8
        targetCompatibility = JavaVersion.VERSION_1_8
    }
    buildFeatures {
        buildConfig = true
    }
}

kotlin {
    compilerOptions {
        jvmTarget = JvmTarget.JVM_1_8
    }
}

rust {
    rootDirRel = "../../../"
}

// Tauri's modules name it and use nothing of it; the theme is of AppCompat.
configurations.configureEach {
    exclude(group = "com.google.android.material")
}

dependencies {
    implementation("androidx.webkit:webkit:1.14.0")
    implementation("androidx.appcompat:appcompat:1.7.1")
    implementation("androidx.activity:activity-ktx:1.10.1")
    implementation("androidx.lifecycle:lifecycle-process:2.10.0")
}

apply(from = file("tauri.build.gradle.kts"))
